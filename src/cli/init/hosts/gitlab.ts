import { type HostFacts, type HostFiles, toBuild, toWholeCall } from './facts.ts'

/** A pipeline that checks the record, shows merge requests as they would be, and publishes on GitLab Pages. */
export function toGitlab(facts: HostFacts): HostFiles {
  return {
    '.gitlab-ci.yml': `# Checks the record on every change, shows each merge request as it would be, and publishes on GitLab Pages.
default:
  image: node:24
  timeout: 20 minutes
  interruptible: true
variables:
  GIT_DEPTH: 0 # pages say who changed them last
check:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - ${toWholeCall(facts, 'check')} --format gitlab > findings.json
  artifacts:
    when: always
    reports: { codequality: findings.json }
${toPreview(facts)}pages:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  interruptible: false
  resource_group: pages
  script:
    - ${toBuild(facts, 'public')} --site "$CI_PAGES_URL"
  artifacts:
    paths: [public]
`,
  }
}

/** The job that builds a merge request where its artifacts can be looked at. */
function toPreview(facts: HostFacts): string {
  return `preview:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - HOST="$CI_PROJECT_ROOT_NAMESPACE.$CI_PAGES_DOMAIN"
    - BASE="/-/\${CI_PROJECT_PATH#*/}/-/jobs/$CI_JOB_ID/artifacts/public/"
    - ${toBuild(facts, 'public')} --base "$BASE" --noindex --no-history
    - echo "PREVIEW=https://$HOST\${BASE}index.html" > preview.env
  artifacts:
    paths: [public]
    expire_in: 2 weeks
    reports: { dotenv: preview.env }
  environment: { name: preview/$CI_MERGE_REQUEST_IID, url: $PREVIEW }
`
}
