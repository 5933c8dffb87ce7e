#!/usr/bin/env bash
# C++ is in the house format, and luacheck has nothing to say of the rules. style_test.sh format|lua
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
case $1 in
  format)
    # Another version formats differently.
    clang-format --version 2>/dev/null | grep -q 'version 14\.' ||
      { echo "skipped: no clang-format 14 on this machine"; exit 77; }
    find src tests tools bench -name node_modules -prune -o '(' -name '*.cpp' -o -name '*.h' ')' -print0 |
      xargs -0 clang-format --dry-run -Werror || { echo "mend it with: ./dev format"; exit 1; }
    ;;
  lua)
    command -v luacheck >/dev/null || { echo "skipped: no luacheck on this machine"; exit 77; }
    luacheck --quiet rules
    ;;
esac
