# Two stages: everything is built with the development dependencies, only what runs is shipped.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The sources are not there yet, so the build that follows an install waits for the next step.
RUN npm ci --ignore-scripts
COPY tsconfig*.json ./
COPY scripts scripts
COPY shared shared
COPY services services
COPY web web
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Native packages ship their binaries; no install script is needed.
RUN npm ci --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    MARSAD_HOST=0.0.0.0 \
    MARSAD_DATA_DIR=/data \
    MARSAD_LOG_FORMAT=json
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||8080)+'/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
STOPSIGNAL SIGTERM
# Not through npm: signals must reach the process that drains.
ENTRYPOINT ["node", "dist/services/cli/main.js"]
CMD ["serve"]
