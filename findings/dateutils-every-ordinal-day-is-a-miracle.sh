#!/usr/bin/env bash
# dconv of dateutils 0.4.10 reads an ordinal date of ISO 8601, 2024-366, as 31 December 2024. The guess for its
# weekday, %a, and its day of the year, %j: Tue and 366, as for 2024-12-31. Instead it is a "Mir" (a weekday that the
# program keeps for what has none), day 031: the day of the month stands in for that of the year, so that 2024-366 and
# 2024-032 look like days of January. A month later is the same day: dadd 2024-074 +1mo gives 2024-074. A week date
# has its weekday.
# Needs Debian 12's package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=dateutils=0.4.10-1
apt-get download -qq "$package" 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
dpkg -x dateutils_*.deb "$folder"
show() { usr/bin/dateutils.dconv "$1" -f '%Y-%m-%d %a %j %G-W%V'; }
seen="$(show 2024-12-31) | $(show 2024-366) | $(show 2024-074) | $(usr/bin/dateutils.dconv 2024-W11-4 -f '%F %a')"
later="$(usr/bin/dateutils.dadd 2024-03-14 +1mo) $(usr/bin/dateutils.dadd 2024-074 +1mo) $(usr/bin/dateutils.dadd 2024-074 +1d)"
echo "dateutils $(usr/bin/dateutils.dconv --version 2>&1): $seen, later $later"
[[ "$seen" == "2024-12-31 Tue 366 2025-W01 | 2024-12-31 Mir 031 2025-W01 | 2024-03-14 Mir 014 2024-W11 | 2024-03-14 Thu" ]]
[[ "$later" == "2024-04-14 2024-074 2024-075" ]]
