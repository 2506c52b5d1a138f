using System.Collections.Immutable;
using Foresaid.Stories.Decisions;

namespace Foresaid.Ledger;

/// <summary>A story as a person laid it: its name and what defines it.</summary>
/// <param name="About">Names, words and dates.</param>
/// <param name="Example">Id of an article whose words define it too; null when none was given.</param>
/// <param name="Decision">The number of the decision that laid it.</param>
public sealed record StoryHead(string Name, string About, string? Example, long Decision);

/// <summary>An article that was looked at for a story.</summary>
/// <param name="Score">0 to 1: how well it fits the story's definition.</param>
/// <param name="Why">In words: what it shares with the definition, or who decided.</param>
/// <param name="Belongs">By its score, unless a person said otherwise.</param>
public sealed record StoryMember(ArticleRow Article, double Score, string Why, bool Belongs);

/// <summary>A decision with how it stands now.</summary>
/// <param name="UndoneBy">The number of the decision that took it back; null where none did.</param>
/// <param name="Loose">Why its words are in no present reading; null where they are.</param>
/// <param name="Statements">Ids of the statements of the present readings that it was made on; empty where it is on none.</param>
public sealed record DecisionRow(Decision Decision, long? UndoneBy, string? Loose, ImmutableArray<string> Statements);

/// <summary>A place where searched words were found.</summary>
/// <param name="Statement">Null where an article was found by words outside its statements.</param>
/// <param name="Sentence">The sentence with the words.</param>
/// <param name="Found">The words found in it, as spans of <paramref name="Sentence"/>.</param>
public sealed record Hit(ArticleRow Article, StatementRow? Statement, string Sentence, IReadOnlyList<TextSpan> Found);
