#!/usr/bin/env bash
# Puts a VS Code that runs in a browser into a directory, once: `setup.sh DIRECTORY`. Its own download
# of prebuilt parts is not used; what has to be compiled is compiled here.
set -euo pipefail
directory=$1
version=4.100.3
[[ -e $directory/ready-$version ]] && exit 0

if ! command -v chromium >/dev/null || ! command -v rg >/dev/null; then
  apt-get update -q && apt-get install -qy --no-install-recommends chromium ripgrep
fi
mkdir -p "$directory"
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
