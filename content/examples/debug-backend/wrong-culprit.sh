# The same bug in 27, and for a while, from 18 to 22, the code doesn't even start.
set -eu
git init -q shop && cd shop
for n in $(seq 40); do
  case $n in
    1 | 23) echo 'echo $((($1 * $2 * 90 + 50) / 100))' > total.sh ;;
    18) echo 'echo $((($1 *' > total.sh ;;
    27) echo 'echo $((($1 * 90 + 50) / 100 * $2))' > total.sh ;;
  esac
  echo "line $n" >> notes.txt
  git add . && git commit -q -m "$n" && git tag "release-$n"
done

cat > ../careless.sh <<'END'
[ "$(sh total.sh 995 3)" = 2687 ]
END
cat > ../careful.sh <<'END'
got=$(sh total.sh 995 3) || exit 125           # can't be tested: skip this commit
[ "$got" = 2687 ]
END

for check in careless careful; do
  git bisect start release-40 release-1 > ../log
  git bisect run sh ../$check.sh > ../log 2>&1
  echo "$check check: first bad commit is $(git log -1 --format=%s refs/bisect/bad)"
  git bisect reset > ../log 2>&1
done
