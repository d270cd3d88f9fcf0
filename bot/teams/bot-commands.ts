import type { Actor } from '../../okr/actor.ts'
import type { ChangeDecision } from '../../okr/change-request.ts'
import type {
  AnswerRequest,
  DecideProposal,
  OkrAlignment,
  RequestsPage,
} from '../../okr/contract/alignment.ts'
import type { CommentView, ConversationPage, NewComment } from '../../okr/contract/conversation.ts'
import type { AnswerDependency, DependenciesPage, DependencyView } from '../../okr/contract/dependencies.ts'
import type { OkrDetails } from '../../okr/contract/okrs.ts'
import type { Me, UnitView } from '../../okr/contract/organisation.ts'
import type { ChangeRequestsPage, ChangeRequestView } from '../../okr/contract/readiness.ts'
import type { FilterPage, FilterQuery } from '../../okr/contract/tree.ts'
import type { Reaction } from '../../okr/conversation.ts'
import type { RequestsQuery } from '../commands/alignment/list-requests.ts'
import type { DependencyDetails } from '../commands/dependencies/get-dependency.ts'
import type { DependenciesQuery } from '../commands/dependencies/list-dependencies.ts'
import type { Reply } from '../commands/ports/ports.ts'

/** The commands that the bot calls: the same ones as every other entrance, bound to their ports. */
export interface BotCommands {
  getMe(actor: Actor): Reply<Me>
  getOkr(actor: Actor, cycleId: string, okrId: string): Reply<OkrDetails>
  describePath(actor: Actor, cycleId: string, okrId: string): Reply<string>
  filterTree(actor: Actor, cycleId: string, query: FilterQuery): Reply<FilterPage>
  listUnits(actor: Actor, query: { text?: string }): Reply<{ units: UnitView[] }>
  getConversation(actor: Actor, cycleId: string, okrId: string): Reply<ConversationPage>
  addComment(
    actor: Actor,
    cycleId: string,
    okrId: string,
    commentId: string,
    input: NewComment,
    via: 'chat' | 'channel',
  ): Reply<CommentView>
  editComment(
    actor: Actor,
    cycleId: string,
    okrId: string,
    commentId: string,
    input: { text: string },
  ): Reply<CommentView>
  deleteComment(actor: Actor, cycleId: string, okrId: string, commentId: string): Reply<CommentView>
  react(
    actor: Actor,
    cycleId: string,
    okrId: string,
    commentId: string,
    input: { reaction: Reaction; on: boolean },
  ): Reply<CommentView>
  listDependencies(actor: Actor, cycleId: string, query: DependenciesQuery): Reply<DependenciesPage>
  getDependency(actor: Actor, cycleId: string, dependencyId: string): Reply<DependencyDetails>
  answerDependency(
    actor: Actor,
    cycleId: string,
    dependencyId: string,
    input: AnswerDependency,
  ): Reply<DependencyView>
  getAlignment(actor: Actor, cycleId: string, okrId: string): Reply<OkrAlignment>
  listRequests(actor: Actor, cycleId: string, query: RequestsQuery): Reply<RequestsPage>
  answerRequest(
    actor: Actor,
    cycleId: string,
    okrId: string,
    requestId: string,
    input: AnswerRequest,
  ): Reply<OkrAlignment>
  decideProposal(
    actor: Actor,
    cycleId: string,
    okrId: string,
    requestId: string,
    input: DecideProposal,
  ): Reply<OkrAlignment>
  listChangeRequests(
    actor: Actor,
    cycleId: string,
    query: { okrId?: string; box?: 'to-decide' },
  ): Reply<ChangeRequestsPage>
  decideChangeRequest(
    actor: Actor,
    cycleId: string,
    changeRequestId: string,
    input: { decision: ChangeDecision; comment?: string | undefined },
  ): Reply<ChangeRequestView>
}
