# Two changes to one shop. Each passes all tests on its own branch.
set -eu
git init -q -b main shop && cd shop
mkdir tests
echo 'price() { echo $(($1 * $2)); }           # unit price, quantity: euros' > price.sh
echo '. ./price.sh; [ "$(price 6 2)" = 12 ] || echo "price is wrong"' > tests/price.sh
git add . && git commit -q -m "Price of an order"

verdict() {
  for test in tests/*; do sh "$test"; done > ../failures
  if [ -s ../failures ]; then echo "red: $(cat ../failures)"; else echo green; fi
}

git switch -q -c cents
echo 'price() { echo $(($1 * $2 * 100)); }     # unit price, quantity: cents' > price.sh
echo '. ./price.sh; [ "$(price 6 2)" = 1200 ] || echo "price is wrong"' > tests/price.sh
git commit -q -a -m "Count in cents"
echo "branch cents: $(verdict)"

git switch -q -c shipping main
echo '. ./price.sh; free() { [ "$(price $1 $2)" -ge 50 ]; }' > shipping.sh
echo '. ./shipping.sh; free 30 2 || echo "60 euros pay"; ! free 6 2 || echo "12 euros ship free"' > tests/shipping.sh
git add . && git commit -q -m "Free shipping from 50 euros"
echo "branch shipping: $(verdict)"

git switch -q -c without-queue main
git merge -q cents && git merge -q --no-edit shipping && echo "both merged, no conflict"
echo "main: $(verdict)"

echo "with a queue:"
git switch -q main
for change in cents shipping; do
  git switch -q -c "try-$change" main            # the newest main and this change
  git merge -q --no-edit "$change"
  result=$(verdict)
  echo "  main + $change: $result"
  git switch -q main
  [ "$result" != green ] || git merge -q "try-$change"
done
echo "main: $(verdict)"
