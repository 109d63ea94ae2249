# A small repository with a year of changes, then the ranking: how often a file changes times how deeply it is nested.
set -eu
git init -q -b main shop && cd shop
nest() { # a file with so many branches, each inside the one before
  awk -v depth="$1" 'BEGIN { for (i = 0; i < depth; i++) { printf "%*sif (case%d) {\n", 2 * i, "", i } }'
}
nest 14 > invoice_export.js
nest 9  > shipping_rates.js
nest 5  > checkout.js
nest 1  > labels.js
nest 2  > users.js
git add . && git commit -q -m "Import"

change() { # file, number of commits
  n=0
  while [ $n -lt "$2" ]; do
    n=$((n + 1)); echo "// change $n" >> "$1"
    git commit -q -a -m "Change $1"
  done
}
change invoice_export.js 1
change shipping_rates.js 11
change checkout.js 6
change labels.js 16
change users.js 3

echo "score = changes x nesting"
git log --format= --name-only --grep="^Change" | sort | uniq -c | while read -r changes file; do
  [ -f "$file" ] || continue # deleted or renamed since
  nesting=$(awk '{ match($0, /^ */); sum += RLENGTH / 2 } END { print sum }' "$file")
  echo "$((changes * nesting)) = $changes x $nesting  $file"
done | sort -rn
