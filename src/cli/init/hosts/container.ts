import { type HostFacts, type HostFiles, toWholeCall } from './facts.ts'
import { writeNginx } from './nginx.ts'

/** An image with the record and a server in it. */
export function toContainer(facts: HostFacts): HostFiles {
  return {
    Containerfile: `# podman build -t record . && podman run --rm -p 8080:8080 record
FROM docker.io/library/node:24 AS build
WORKDIR /record
COPY . .
RUN ${toWholeCall(facts, 'build')} --no-history --out /site --redirects nginx

FROM docker.io/nginxinc/nginx-unprivileged:stable-alpine
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /site /usr/share/nginx/html
`,
    '.dockerignore': 'node_modules\ndist\n.git\n',
    'nginx.conf': writeNginx('/usr/share/nginx/html'),
  }
}
