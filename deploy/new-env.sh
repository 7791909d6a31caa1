#!/bin/sh
# Prints deploy/env.example with a new random secret after every name that ends in _PASSWORD or _SECRET.
set -eu
while IFS= read -r line; do
    case $line in
        *_PASSWORD= | *_SECRET=) printf '%s%s\n' "$line" "$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')" ;;
        *) printf '%s\n' "$line" ;;
    esac
done < "$(dirname "$0")/env.example"
