# syntax=docker/dockerfile:1
# Woostroom as a small container: packages exactly as the lock file has them, Node as the lock file has it, no shell tools of ours, no root.
# For the same image twice: name both bases by digest (NODE_IMAGE=node:26-bookworm-slim@sha256:…) and give SOURCE_DATE_EPOCH.
ARG NODE_IMAGE=node:26-bookworm-slim
ARG BASE_IMAGE=debian:bookworm-slim

# Packages, without those that only tests need. Install scripts run for the two that bring a program along (package.json, allowScripts).
FROM ${NODE_IMAGE} AS pakketten
WORKDIR /woostroom
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/node/node_modules/*/include
COPY bin/sbom.mjs bin/sbom.mjs
RUN node bin/sbom.mjs > sbom.cdx.json

# Only the list of what is inside: docker build --target sbom --output type=local,dest=. .
FROM scratch AS sbom
COPY --from=pakketten /woostroom/sbom.cdx.json /

# The program. The Node that runs it comes out of the lock file, not out of the base; it needs libatomic, which a slim base lacks.
FROM ${BASE_IMAGE} AS woostroom
RUN apt-get update && apt-get install --yes --no-install-recommends libatomic1 \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /var/log/apt /var/log/dpkg.log /var/cache/ldconfig/aux-cache \
 && groupadd --gid 10001 woostroom && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin woostroom \
 && mkdir -p /data /gedeeld && chown 10001:10001 /data /gedeeld
WORKDIR /woostroom
COPY --from=pakketten /woostroom/node_modules node_modules
COPY --from=pakketten /woostroom/sbom.cdx.json sbom.cdx.json
COPY package.json tsconfig.json LICENSE NOTICE ./
COPY bin bin
COPY projections projections
COPY src src
ENV NODE_ENV=production PATH=/woostroom/node_modules/.bin:$PATH WOOSTROOM_MAP=/data WOOSTROOM_HOST=0.0.0.0
USER 10001:10001
VOLUME ["/data"]
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.WOOSTROOM_POORT ?? 3000}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "--import", "tsx"]
CMD ["src/main.ts"]

# The same with LibreOffice, so that Office files become a PDF: docker build --target met-kantoor .
FROM woostroom AS met-kantoor
USER root
RUN apt-get update && apt-get install --yes --no-install-recommends bubblewrap libreoffice-calc-nogui libreoffice-impress-nogui libreoffice-writer-nogui \
 && rm -rf /var/lib/apt/lists/*
USER 10001:10001

FROM woostroom
