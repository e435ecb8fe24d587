# Runs the parts of the tests, counts what passed and failed, and says how long each took. Sourced by test.

passed=0
failed=0
skipped=0
# What failed, by name: said once more before the last line, where nobody has to search for it.
failures=()

# timed NAME COMMAND...: runs it under its name and says afterwards how long it took.
timed() {
  local name=$1 from=$SECONDS code=0
  shift
  say "$name ..."
  "$@" || code=$?
  say "$name took $((SECONDS - from)) s"
  return "$code"
}

# check COMMAND...: one counted test of its own, passed when the command says so; the answer is the command's.
check() {
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    failures+=("$*")
    return 1
  fi
}

formatting_is_kept() { attend dotnet tool restore --verbosity quiet && attend dotnet csharpier check .; }

build_everything() {
  attend dotnet build Konvent.slnx --verbosity quiet -clp:ErrorsOnly --nologo ||
    give_up "what does not build cannot be tested; the lines above say why"
}

# What somebody at a terminal sees of the published program; every sentence is a test.
run_commands() {
  local sentence
  check attend ./konvent --help >/dev/null || return 0
  for sentence in $(tests/commands); do
    if check attend timeout --kill-after=10 5m tests/commands "$sentence"; then say "passed $sentence"; else say "failed $sentence"; fi
  done
}

# run_suite NAME: runs one test program. What it prints is for people; the counts come from its report.
# A program that ran away, crashed or ran nothing has failed, whatever it printed.
run_suite() {
  local name=$1 code=0 head=
  local report=$results/$name.xml
  attend timeout --kill-after=30 "$longest" "tests/$name/bin/Debug/net10.0/$name" \
    --report-xunit --report-xunit-filename "$name.xml" --results-directory "$results" \
    --no-progress --exit-on-process-exit $$ || code=$?
  [ ! -s "$report" ] || head=$(grep --only-matching --max-count=1 '<assembly [^>]*>' "$report" || true)
  local ok bad
  ok=$(count_in "$head" passed)
  bad=$(($(count_in "$head" failed) + $(count_in "$head" errors)))
  if ((bad == 0)) && ((code != 0 || ok == 0)); then
    say "$name ended with code $code and counts itself $ok passed, 0 failed: taken as one failure"
    bad=1
    failures+=("$name")
  fi
  [ ! -s "$report" ] || mapfile -t -O "${#failures[@]}" failures < <(failures_in "$report")
  passed=$((passed + ok))
  failed=$((failed + bad))
  skipped=$((skipped + $(count_in "$head" skipped)))
}

# count_in ELEMENT ATTRIBUTE: the number it gives, 0 when it gives none.
count_in() {
  if [[ $1 =~ \ $2=\"([0-9]+)\" ]]; then echo "${BASH_REMATCH[1]}"; else echo 0; fi
}

# failures_in REPORT: the names of the tests that failed, one a line.
failures_in() { grep --only-matching '<test [^>]*result="Fail"' "$1" | sed --quiet 's/.* name="\([^"]*\)".*/\1/p'; }

# sum_up CODE: the last line of all, and the exit code. A run that ended before its time is a failure whatever was counted.
sum_up() {
  local code=$1 line failure
  ((code == 0)) || failed=$((failed + 1))
  line="$passed passed, $failed failed"
  ((skipped == 0)) || line+=", $skipped skipped"
  for failure in "${failures[@]}"; do say "failed: $failure"; done
  printf '%s\n' "$line"
  ((code != 0 || failed == 0)) || code=1
  exit "$code"
}
