-- The application passes the time, so that each run is the same. One day is enough here; a real table has timestamptz.
setup> CREATE TABLE session (id_hash bytea PRIMARY KEY, user_id int, created time, seen time);
setup> INSERT INTO session VALUES (sha256('laptop'), 7, '09:00', '09:00'), (sha256('phone'), 7, '09:00', '16:50'),
         (sha256('work'), 7, '15:00', '16:50'), (sha256('ben'), 8, '16:00', '17:00');
app> CREATE FUNCTION user_of(id text, at time) RETURNS int LANGUAGE sql AS $$
       UPDATE session SET seen = at WHERE id_hash = sha256(convert_to(id, 'UTF8'))
         AND seen > at - interval '30 minutes' AND created > at - interval '8 hours' RETURNING user_id $$;
app> SELECT user_of('laptop', '09:20') AS "laptop, idle for 20 minutes";
app> SELECT user_of('laptop', '09:45') AS "idle for 25 more";
app> SELECT user_of('laptop', '10:25') AS "idle for 40 more";
app> SELECT user_of('phone', '17:05') AS "phone, in use since 09:00", user_of('work', '17:05') AS "work, since 15:00";
app> DELETE FROM session WHERE user_id = 7 AND id_hash <> sha256('work');
app> DELETE FROM session WHERE id_hash = sha256('work');
app> SELECT user_of('work', '17:06') AS "a copy of the cookie, after logout", user_of('ben', '17:06') AS "somebody else";
