# Publishes the program into published/ when its sources have changed since. Sourced by run and konvent, which set $root.

publish() {
  local wanted
  need_libraries
  point_to_dotnet
  wanted=$(fingerprint)
  is_published "$wanted" && return
  need_dotnet
  need_node
  if ! mkdir -p "$root/scratch" 2>/dev/null || [ ! -w "$root" ] || [ ! -w "$root/scratch" ]; then
    give_up "cannot write to $root; the program is built there, so please start it once as the owner of that folder."
  fi
  exec 9>"$root/scratch/publish.lock"
  flock 9
  # Somebody else may have published while this one waited for the lock.
  is_published "$wanted" || publish_now "$wanted"
  exec 9>&-
}

# The program in published/ belongs to exactly these sources.
is_published() {
  [ -x "$root/published/konvent" ] && [ "$(cat "$root/published/.sources" 2>/dev/null)" = "$1" ]
}

# One hash over the names and contents of everything the published program is made of.
# Times are not asked: a checkout of an older state makes files that are new and sources that are not.
fingerprint() {
  (
    cd "$root" || exit
    shopt -s nullglob
    uname --machine
    find src web ./*.props ./*.targets ./*.json ./*.config .editorconfig BannedSymbols.txt \
      -type d \( -name bin -o -name obj -o -name node_modules -o -name .building -o -path src/Konvent/wwwroot/built \) -prune \
      -o -type f -print0 | LC_ALL=C sort --zero-terminated | xargs --null sha256sum
  ) | sha256sum | cut -d ' ' -f 1
}

publish_now() {
  local fresh="$root/scratch/published"
  say "publishing the program (its sources are new or have changed; the first time takes a minute or two) ..."
  rm -rf "$fresh"
  # The build looks at times to know whether styles and scripts are old, and so misses a file that was taken away.
  rm -f "$root/src/Konvent/wwwroot/built/site.css"
  # A folder of its own for the intermediate files: a build for the tests may run at the same time.
  attend dotnet publish "$root/src/Konvent" --configuration Release --runtime "$(platform)" --self-contained false \
    -p:PublishReadyToRun=true -p:SourcesHash="$1" --artifacts-path "$root/scratch/publish" --output "$fresh" --verbosity quiet >&2 ||
    give_up "publishing failed; the lines above say why."
  # The build answers 0 also when somebody ended it; the last thing it writes tells whether it came to its end.
  [ "$(cat "$fresh/.sources" 2>/dev/null)" = "$1" ] || give_up "publishing was ended before it was done; please start again."
  # Put in place as a whole: whoever is stopped half-way leaves the old program behind, not half of a new one.
  rm -rf "$root/scratch/replaced"
  [ ! -e "$root/published" ] || mv "$root/published" "$root/scratch/replaced"
  mv "$fresh" "$root/published"
  rm -rf "$root/scratch/replaced"
}

platform() {
  case $(uname --machine) in
    x86_64) echo linux-x64 ;;
    aarch64) echo linux-arm64 ;;
    *) give_up "Konvent is built for x86-64 and ARM64 processors; this one is $(uname --machine)." ;;
  esac
}
