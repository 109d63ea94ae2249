-- A student has one tutor per course, a tutor teaches one course. In third normal form, then split further.

setup> CREATE TABLE tutoring (student text, course text, tutor text NOT NULL, PRIMARY KEY (student, course));
setup> INSERT INTO tutoring VALUES ('Ada', 'algebra', 'Noether');
setup> CREATE TABLE tutors (name text PRIMARY KEY, course text NOT NULL);
setup> CREATE TABLE pairs (student text, tutor text REFERENCES tutors, PRIMARY KEY (student, tutor));
setup> INSERT INTO tutors VALUES ('Noether', 'algebra'), ('Artin', 'algebra');

school> INSERT INTO tutoring VALUES ('Bob', 'geometry', 'Noether'); -- what does Noether teach?
school> SELECT tutor, count(DISTINCT course) AS courses FROM tutoring GROUP BY tutor;

school> INSERT INTO tutors VALUES ('Noether', 'geometry'); -- after the split
school> INSERT INTO pairs VALUES ('Ada', 'Noether'), ('Ada', 'Artin'); -- two tutors for one course
school> SELECT student, course, count(*) AS tutors FROM pairs JOIN tutors ON name = tutor GROUP BY student, course;
