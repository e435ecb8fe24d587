# A PostgreSQL cluster for one run of the tests, thrown away afterwards. Sourced by test.
# It listens on a socket in its own directory only: no port to collide with, nobody else to let in.

start_postgres() {
  local programs owner
  programs=$(postgres_programs)
  if [ -z "$programs" ]; then
    say "installing postgresql: every test runs on both databases"
    bring postgresql
    programs=$(postgres_programs)
  fi
  owner=()
  cluster=$(mktemp -d /tmp/konvent-test.XXXXXX)
  if [ "$(id -u)" = 0 ]; then
    # PostgreSQL refuses to run as root.
    owner=(setpriv --reuid "$(postgres_owner)" --regid "$(id -g "$(postgres_owner)")" --clear-groups)
    chown "$(postgres_owner)" "$cluster"
  fi
  (cd "$cluster" && "${owner[@]}" "$programs/initdb" --pgdata="$cluster/data" --username=konvent --auth=trust \
    --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$cluster/initdb.log" 2>&1) ||
    { cat "$cluster/initdb.log" >&2; give_up "the PostgreSQL cluster for the tests could not be made; the lines above say why."; }
  # Whatever happens to this script, the kernel tells the server to end with it.
  (cd "$cluster" && exec setpriv --pdeathsig INT "${owner[@]:1}" "$programs/postgres" -D "$cluster/data" \
    -c listen_addresses= -c unix_socket_directories="$cluster" -c max_connections=200 \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=on) >"$cluster/server.log" 2>&1 </dev/null &
  server=$!
  export KONVENT_TEST_POSTGRES="Host=$cluster;Username=konvent;Database=postgres"
  until "$programs/pg_isready" --quiet --host="$cluster" --username=konvent; do
    kill -0 "$server" 2>/dev/null || { cat "$cluster/server.log" >&2; give_up "PostgreSQL did not start; the lines above say why."; }
    sleep 0.1
  done
}

stop_postgres() {
  [ -n "${cluster:-}" ] || return 0
  if [ -n "${server:-}" ]; then
    kill -QUIT "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$cluster"
  cluster=
}

# Where the newest installed server lies; Debian keeps it off the path.
postgres_programs() {
  local found
  found=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort --version-sort | tail -n 1)
  found=${found:-$(command -v initdb || true)}
  [ -z "$found" ] || dirname "$found"
}

postgres_owner() {
  if id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi
}
