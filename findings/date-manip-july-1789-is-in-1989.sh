#!/usr/bin/env bash
# Perl's Date::Manip 6.91 reads "July 14, 1789" rightly, and 2024-03 as March 2024. The guess for "July 1789": July
# 1789, or nothing. Instead it is 17 July 1989: a day and a year of two digits, 17 and 89. "March 2024" is 20 March
# 2024, which looks right, "December 1941" the 19th of December 1941, and "February 1930" is 2030. Its manual says so
# in a footnote and offers a setting, Format_MMMYYYY; by default each month of a history is read as a day, most in the
# wrong century for years before 1900.
# Needs Debian 12's package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=libdate-manip-perl=6.91-1
apt-get download -qq "$package" 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
dpkg -x libdate-manip-perl_*.deb "$folder"
cat > look.pl <<'PL'
use strict; use Date::Manip;
Date_Init("SetDate=2024-03-14-10:00:00,UTC", @ARGV);
my @texts = ("July 14, 1789", "2024-03", "July 1789", "March 2024", "December 1941", "February 1930");
print join(" ", map { substr(ParseDate($_), 0, 8) } @texts);
PL
export TZ=UTC PERL5LIB=usr/share/perl5
seen=$(perl look.pl 2>/dev/null) other=$(perl look.pl Format_MMMYYYY=first 2>/dev/null)
echo "Date::Manip 6.91: $seen; with the setting $other"
[[ "$seen" == "17890714 20240301 19890717 20240320 19411219 20300219" ]]
[[ "$other" == "17890714 20240301 17890701 20240301 19411201 19300201" ]]
