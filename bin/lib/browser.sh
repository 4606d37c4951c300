# bin/lib/browser.sh – makes sure there is a Chromium and a Chinese font for the browser tests (sourced)

# Prints the path of a Chromium that is here. The one without a window of its own comes first: it draws the same pages with a quarter less work.
find_chromium() {
  local name
  for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if command -v "$name"; then return; fi
  done
  return 1
}

# macOS brings Chinese fonts along.
has_chinese_font() {
  [ "$(uname)" = Darwin ] || [ -n "$(fc-list :lang=zh 2>/dev/null | head -n 1)" ]
}

# sudo -n fails where it would have to ask for a password.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

apt_install() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1" fontconfig fonts-noto-cjk; }

install_browser() {
  if command -v apt-get >/dev/null; then
    as_root apt-get update -qq && { apt_install chromium-headless-shell || apt_install chromium; }
  elif command -v dnf >/dev/null; then
    as_root dnf install -y -q chromium fontconfig google-noto-sans-cjk-fonts
  elif command -v brew >/dev/null; then
    brew install --quiet --cask google-chrome
  else
    return 1
  fi </dev/null
}

if [ -z "${WALNUT_CHROMIUM:-}" ] && ! find_chromium >/dev/null || ! has_chinese_font; then
  echo "▸ Installing Chromium and a Chinese font for the browser tests"
  install_browser || echo "That did not work." >&2
fi
if ! WALNUT_CHROMIUM=${WALNUT_CHROMIUM:-$(find_chromium)} || ! has_chinese_font; then
  cat >&2 <<'TEXT'
The browser tests need Chromium and a font with Chinese characters. Install them, for example
  apt-get install chromium fontconfig fonts-noto-cjk
and set WALNUT_CHROMIUM to the browser if it is not on the PATH.
TEXT
  exit 1
fi
export WALNUT_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
