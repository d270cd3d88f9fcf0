import type { Actor } from '../../okr/actor.ts'
import type { CommentView, ConversationPage, NewComment } from '../../okr/contract/conversation.ts'
import type { AnswerDependency, DependenciesPage, DependencyView } from '../../okr/contract/dependencies.ts'
import type { OkrDetails } from '../../okr/contract/okrs.ts'
import type { Me, UnitView } from '../../okr/contract/organisation.ts'
import type { FilterPage, FilterQuery } from '../../okr/contract/tree.ts'
import type { Reaction } from '../../okr/conversation.ts'
import type { DependencyDetails } from '../commands/dependencies/get-dependency.ts'
import type { DependenciesQuery } from '../commands/dependencies/list-dependencies.ts'
import type { Reply } from '../commands/ports/ports.ts'

/** The commands that the bot calls: the same ones as every other entrance, bound to their ports. */
export interface BotCommands {
  getMe(actor: Actor): Reply<Me>
  getOkr(actor: Actor, cycleId: string, okrId: string): Reply<OkrDetails>
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
}
