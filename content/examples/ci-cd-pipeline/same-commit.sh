# One commit, built for staging on Monday and for production on Tuesday.
set -eu
git init -q -b main orders && cd orders
echo 'needs money ^2.0' > manifest && echo 'orders code' > server
git add . && git commit -q -m "Orders 1.4"

registry=../registry && mkdir $registry ../store
# Takes the newest 2.x there is, stores the result under its digest and prints the digest.
build() {
  money=$(ls $registry | sort | tail -1)
  cat server $registry/"$money" > ../artifact
  digest=$(git hash-object ../artifact | cut -c1-8)
  cp ../artifact "../store/$digest"
  echo "$digest, with $money"
}

echo 'rounds half up' > $registry/money-2.0
staging=$(build)
echo "Monday, staging:      $staging, tests pass"

echo 'rounds half down' > $registry/money-2.1       # published overnight
echo "Tuesday, production:  $(build), from the same commit $(git log --format=%s)"

tested=${staging%%,*}
echo "Tuesday, promoted:    $(git hash-object "../store/$tested" | cut -c1-8), the bytes that were tested"
