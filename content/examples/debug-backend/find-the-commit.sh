# Report: "Three at 9.95 with 10% off should be 26.87, I was charged 26.88." In release 1 it was right.
set -eu
git init -q shop && cd shop
once='echo $((($1 * $2 * 90 + 50) / 100))'     # cents, quantity: round the sum
each='echo $((($1 * 90 + 50) / 100 * $2))'     # round one, then multiply
for n in $(seq 40); do
  subject="Unrelated change"
  case $n in
    1) subject="Total with 10% off"; echo "$once" > total.sh ;;
    27) subject="Show the discount on each line"; echo "$each" > total.sh ;;
    *) echo "line $n" >> notes.txt ;;
  esac
  git add . && git commit -q -m "$n: $subject" && git tag "release-$n"
done

# The report as a command: exit code 0 when it is right. It lies outside the repository.
cat > ../check.sh <<'END'
got=$(sh total.sh 995 3)
verdict=good; [ "$got" = 2687 ] || verdict=bad
echo "  release $(git describe --tags | cut -d- -f2): $got, $verdict" >> ../steps
[ $verdict = good ]
END

git bisect start release-40 release-1 > ../log
git bisect run sh ../check.sh > ../log
echo "tested $(grep -c . ../steps) of 40:" && cat ../steps
echo "first bad commit: $(git log -1 --format=%s refs/bisect/bad)"
git bisect reset > ../log 2>&1

echo "$once" > total.sh                        # the fix, and the check stays with it
cp ../check.sh check.sh
sh check.sh && echo "after the fix: the check passes"
