#!/usr/bin/env bash
# Puts a VS Code that runs in a browser into a directory, once: `setup.sh [DIRECTORY]`. Its own download
# of prebuilt parts is not used; what has to be compiled is compiled here.
set -euo pipefail
directory=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/mojo-toolkit/vscode}
version=4.100.3

# The programs of the system: the browser, the search of the editor, and a debugger for the extension.
missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v rg >/dev/null || missing+=(ripgrep)
compgen -c | grep -E '^lldb-(dap|vscode)(-[0-9]+)?$' >/dev/null || missing+=(lldb)
command -v g++ >/dev/null && command -v make >/dev/null || missing+=(g++ make)
if ((${#missing[@]})); then
  apt-get update -q && apt-get install -qy --no-install-recommends "${missing[@]}"
fi

mkdir -p "$directory"
exec 9>"$directory/lock"
flock 9
[[ -e $directory/ready-$version ]] && exit 0
cd "$directory"
[[ -e package.json ]] || npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund "code-server@$version" playwright-core@1.65.1
npm rebuild argon2 --foreground-scripts
cd node_modules/code-server/lib/vscode
npm install --omit=dev --ignore-scripts --no-audit --no-fund
(cd extensions && npm install --omit=dev --ignore-scripts --no-audit --no-fund)
npm rebuild @vscode/spdlog native-watchdog @parcel/watcher @vscode/deviceid --foreground-scripts
(cd node_modules/node-pty && node "$(npm root -g)/npm/node_modules/node-gyp/bin/node-gyp.js" rebuild --nodedir=/usr)
ln -sfn node_modules node_modules.asar
ln -sf code-linux.sh bin/remote-cli/code-server
ln -sf browser-linux.sh bin/helpers/browser.sh
mkdir -p node_modules/@vscode/ripgrep/bin
ln -sf "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
touch "$directory/ready-$version"
