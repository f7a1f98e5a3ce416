import { type HostFacts, type HostFiles, toBuild } from './facts.ts'

/** A script that builds the record and copies it to a server, and what nginx there must know. */
export function toNginx(facts: HostFacts): HostFiles {
  return {
    'publish.sh': `#!/bin/sh
# Builds the record and copies it to a server: TARGET=www@example.org:/var/www/record/ SITE=https://example.org/ sh publish.sh
set -eu
${toBuild(facts, 'dist')} --redirects nginx --site "$SITE"
rsync --archive --delete-after --exclude .minutebook.json dist/ "$TARGET"
`,
    'nginx.conf': writeNginx('/var/www/record'),
  }
}

/** What nginx must know of a site that lies in a folder; goes into `conf.d`, or wherever servers are listed. */
export function writeNginx(folder: string): string {
  return `# The old addresses of the record and where they lead now, as the build wrote them.
include ${folder}/redirects.nginx.conf;

server {
  listen 8080;
  root ${folder};
  error_page 404 /404.html;
  absolute_redirect off;
  gzip on;
  gzip_types text/css text/javascript application/json application/xml image/svg+xml;

  if ($moved_to) { return 301 $moved_to; }

  location / {
    add_header Cache-Control no-cache;
    add_header X-Content-Type-Options nosniff;
  }
  # What lies here is named by its content, and never changes under its name.
  location /assets/ {
    add_header Cache-Control "public, max-age=31536000, immutable";
    add_header X-Content-Type-Options nosniff;
  }
  location = /redirects.nginx.conf { return 404; }
  location = /.minutebook.json { return 404; }
}
`
}
