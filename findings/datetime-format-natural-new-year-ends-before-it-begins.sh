#!/usr/bin/env bash
# Perl's DateTime::Format::Natural 1.16 reads spans: "monday to friday" is this week's, and of "28 Feb 2023 to 3 Mar
# 2023" each part has its year. The guess for "dec 31 to jan 2", said on 14 March 2024: from New Year's Eve to the
# January behind it, or before it. Instead it begins on 31 December 2024 and ends on 2 January 2024, twelve months before
# it begins, and success() says that all is well: each part gets the year of the speaker. A span with "dec 31 2023" and
# a bare "jan 2" is right by chance, as long as the speaker's year is the second.
# Needs Debian 12's packages.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
package=libdatetime-format-natural-perl=1.16-1
others="
  libalgorithm-c3-perl libb-hooks-endofscope-perl libboolean-perl libclass-c3-perl libclass-data-inheritable-perl
  libclass-inspector-perl libclass-method-modifiers-perl libclass-singleton-perl libclone-perl
  libdata-optlist-perl libdatetime-hires-perl libdatetime-locale-perl libdatetime-perl libdatetime-timezone-perl
  libdevel-stacktrace-perl libdynaloader-functions-perl libeval-closure-perl libexception-class-perl
  libexporter-tiny-perl libfile-sharedir-perl liblist-moreutils-perl liblist-moreutils-xs-perl
  libmodule-implementation-perl libmodule-runtime-perl libmro-compat-perl libnamespace-autoclean-perl
  libnamespace-clean-perl libpackage-stash-perl libparams-util-perl libparams-validate-perl
  libparams-validationcompiler-perl librole-tiny-perl libscalar-list-utils-perl libspecio-perl
  libsub-exporter-perl libsub-exporter-progressive-perl libsub-identify-perl libsub-install-perl libsub-name-perl
  libsub-quote-perl libtry-tiny-perl libvariable-magic-perl libxstring-perl
"
# shellcheck disable=SC2086
apt-get download -qq "$package" $others 2>/dev/null || { echo "no $package here: nothing was looked at"; exit 0; }
for file in *.deb; do dpkg -x "$file" "$folder"; done
cat > look.pl <<'PL'
use strict; use DateTime; use DateTime::Format::Natural;
my $said = DateTime->new(year => 2024, month => 3, day => 14, hour => 10);
my $reader = DateTime::Format::Natural->new(datetime => $said);
my @texts = ("monday to friday", "28 feb 2023 to 3 mar 2023", "dec 31 to jan 2");
print join("|", map {
  my @days = $reader->parse_datetime_duration($_);
  join("/", $reader->success ? () : "no", map { $_->ymd } @days)
} @texts);
PL
library=$(find "$folder/usr/lib" -maxdepth 3 -type d -path '*/perl5/5.*' | head -n 1)
export TZ=UTC PERL5LIB="$folder/usr/share/perl5:$library"
seen=$(perl look.pl 2>/dev/null)
echo "DateTime::Format::Natural 1.16: $seen"
[[ "$seen" == "2024-03-11/2024-03-15|2023-02-28/2023-03-03|2024-12-31/2024-01-02" ]]
