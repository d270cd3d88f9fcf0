import { departmentRequests } from './department-requests.ts'
import { individualRequests } from './individual-requests.ts'
import { organisationRequests } from './organisation-requests.ts'
import type { RequestData } from './request-types.ts'
import { teamRequests } from './team-requests.ts'

export const requests: RequestData[] = [
  ...organisationRequests,
  ...departmentRequests,
  ...teamRequests,
  ...individualRequests,
]
