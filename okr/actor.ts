/** Who acts: taken from a verified token or a channel-signed activity, never from the request itself. */
export interface Actor {
  tenantId: string
  personId: string
  programLead: boolean
  /** A guest of the tenant reads only what they were invited to. */
  guest: boolean
}
