#!/bin/sh
# Runs once, when the database's volume is new: the login with which the program works. The role that it is a member of
# may read and write rows and change no table; its rights on each table come with the migrations.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$APP_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role battle_map_app nologin;
create role battle_map login password :'password';
grant battle_map_app to battle_map;
SQL
