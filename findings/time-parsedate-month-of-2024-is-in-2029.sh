#!/usr/bin/env bash
# Perl's Time::ParseDate 2015.103 reads many forms of dates. The guess for "March 2024", with WHOLE => 1 so that all
# of it must be read: the first of that month, or no date. Instead the year is taken for the day: the 2024th of March
# of this year, so that, read in 2024, it is 14 September 2029, and July 1789 is in May 2029. "1945" is a quarter to
# eight tonight, and "1066", which is no clock time, the last of November 1065. With VALIDATE => 1 the months are
# refused; its manual offers that for days like -1. July 14 1789 is right.
# Needs Debian 12's package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=libtime-parsedate-perl=2015.103-4
apt-get download -qq "$package" 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
dpkg -x libtime-parsedate-perl_*.deb "$folder"
cat > look.pl <<'PL'
use strict; use warnings; use POSIX 'strftime'; use Time::ParseDate;
my @seen;
for my $text ("14 March 2024", "July 14 1789", "March 2024", "July 1789", "1945", "1066") {
  my ($moment) = parsedate($text, NOW => 1710410400, GMT => 1, WHOLE => 1);
  push @seen, "$text: " . strftime("%Y-%m-%d %H:%M", gmtime $moment);
}
my ($none) = parsedate("March 2024", NOW => 1710410400, GMT => 1, WHOLE => 1, VALIDATE => 1);
print join("\n", @seen), defined $none ? "\nvalid" : "\nrefused", "\n";
PL
seen=$(TZ=UTC PERL5LIB=usr/share/perl5 perl look.pl)
echo "Time::ParseDate 2015.103 $seen"
[[ "$seen" == "14 March 2024: 2024-03-14 00:00
July 14 1789: 1789-07-14 00:00
March 2024: 2029-09-14 00:00
July 1789: 2029-05-24 00:00
1945: 2024-03-14 19:45
1066: 1065-11-30 00:00
refused" ]]
