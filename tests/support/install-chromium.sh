#!/bin/sh
# Browser tests need a Chromium; on Debian this installs it when it is missing. Elsewhere: set CHROMIUM to its path.
set -eu
# As in chromium.ts.
for browser in "${CHROMIUM:-}" /usr/bin/chromium-headless-shell /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
  if [ -n "$browser" ] && [ -x "$browser" ]; then exit 0; fi
done
if command -v apt-get >/dev/null 2>&1; then
  sudo=""
  [ "$(id -u)" = 0 ] || sudo="sudo"
  install() { DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$1" >/dev/null; }
  echo "Installing Chromium for the browser tests …"
  $sudo apt-get update -qq
  # Not every distribution has the one without windows.
  install chromium-headless-shell || install chromium
  exit 0
fi
echo "No Chromium found. Install one, or set CHROMIUM to the path of its program." >&2
exit 1
