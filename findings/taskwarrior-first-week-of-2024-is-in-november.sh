#!/usr/bin/env bash
# Taskwarrior 2.6.2 reads ISO 8601's week dates: 2024-W11-4 is Thursday 14 March 2024. The guess for the week alone,
# 2024-W11, which it reads as well: its first day, Monday 11 March. Instead it is Sunday the 10th, outside of the week,
# with weekstart=monday too. And the first week of 2024 begins on 30 November 2023, as that of 2019 begins on 30
# December 2018 and its Monday, 2019-W01-1, on 30 November: what is due on 31 December falls on 30 November. Tasks of
# the new year's first week are overdue by a month.
# Needs Debian 12's package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=taskwarrior=2.6.2+dfsg-1
apt-get download -qq "$package" 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
dpkg -x taskwarrior_*.deb "$folder"
touch taskrc
mkdir tasks
export TZ=UTC TASKRC="$folder/taskrc" TASKDATA="$folder/tasks"
day() { usr/bin/task rc.verbose=nothing rc.weekstart=monday calc "$1" | cut -c 1-10; }
seen="$(day 2024-W11-4) $(day 2024-W11) $(day 2021-W11) $(day 2021-W01) $(day 2021-W01-1)"
first="$(day 2024-W01) $(day 2024-W01-1) $(day 2019-W01) $(day 2019-W01-1) $(day 2018-W01-1)"
echo "taskwarrior 2.6.2: $seen, $first"
[[ "$seen" == "2024-03-14 2024-03-10 2021-03-14 2021-01-03 2021-01-04" ]]
[[ "$first" == "2023-11-30 2024-01-01 2018-12-30 2018-11-30 2018-01-01" ]]
