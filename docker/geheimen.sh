#!/bin/sh
# Makes .env and the folder geheimen with secrets of your own, once. Keep a copy elsewhere: who loses woostroom_sleutel loses every name.
set -eu
cd "$(dirname "$0")/.."
if [ -e .env ] || [ -e geheimen ]; then
  echo "Er is al een .env of een map geheimen. Wij veranderen die niet." >&2
  exit 1
fi
umask 077
mkdir geheimen
openssl rand -base64 32 > geheimen/woostroom_sleutel
openssl rand -hex 24 > geheimen/meili_sleutel
openssl rand -hex 32 > geheimen/s3_sleutel
openssl rand -hex 24 > geheimen/oidc_geheim
# In the container somebody else reads them; on this machine the folder is closed.
chmod 0444 geheimen/*
sed \
  -e "s|^MEILI_SLEUTEL=.*|MEILI_SLEUTEL=$(cat geheimen/meili_sleutel)|" \
  -e "s|^S3_SLEUTELNAAM=.*|S3_SLEUTELNAAM=GK$(openssl rand -hex 12)|" \
  -e "s|^S3_SLEUTEL=.*|S3_SLEUTEL=$(cat geheimen/s3_sleutel)|" \
  -e "s|^OIDC_GEHEIM=.*|OIDC_GEHEIM=$(cat geheimen/oidc_geheim)|" \
  -e "s|^GARAGE_RPC=.*|GARAGE_RPC=$(openssl rand -hex 32)|" \
  -e "s|^EVENTSTORE_WACHTWOORD=.*|EVENTSTORE_WACHTWOORD=$(openssl rand -hex 24)|" \
  docker/voorbeeld.env > .env
echo "Uw geheimen staan in .env en in geheimen. Bewaar een kopie op een andere plaats."
