using System.Collections.Frozen;
using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Clauses;

/// <summary>Fills in for whom a pronoun at the head of a content stands.</summary>
/// <remarks>
/// "The office said it had ..." speaks of the office, "Ms Li said she would ..." of herself; "Ms Li said it would ..." of what the
/// statement before in the paragraph was about. What is only guessed is compared, never shown.
/// </remarks>
internal static class Pronouns
{
    private static readonly FrozenSet<string> OfThings = ["it", "they"];
    private static readonly FrozenSet<string> OfPeople = ["he", "she", "i"];

    public static Proposition Fill(Proposition says, StoryRow row, ImmutableArray<StoryRow> rows)
    {
        var head = PlainLine.Of(row.Quote).Words.FirstOrDefault();
        if (head is null || !says.Agent.IsEmpty || (!OfThings.Contains(head) && !OfPeople.Contains(head)))
            return says;
        var (meant, names) = IsSpeaker(head, row) ? Speaker(row) : Before(head, row, rows);
        if (meant.IsEmpty)
            return says;
        // "It would close": whether a door or a session, only the noun tells.
        // What further words settled ("found him guilty") stands.
        var lexicon = HappeningLexicon.Shared;
        var isOpen = says.Patient.IsEmpty && lexicon.Verb(says.Predicate, [], [])?.Class == says.PredicateClass;
        var happening = isOpen ? lexicon.Verb(says.Predicate, [], meant) : null;
        return says with
        {
            PredicateClass = happening?.Class ?? says.PredicateClass,
            Sense = happening?.Sense ?? says.Sense,
            Agent = says.Patient.IsEmpty ? [] : meant,
            Patient = says.Patient.IsEmpty ? meant : says.Patient,
            Terms = Joined(says.Terms, meant),
            Names = Joined(says.Names, names),
        };
    }

    private static bool IsSpeaker(string head, StoryRow row) =>
        row.Holders is [{ Type: var type }]
        && (OfPeople.Contains(head) ? type == SpeakerType.Person : type is SpeakerType.Body or SpeakerType.Group);

    private static (ImmutableArray<string> Meant, ImmutableArray<string> Names) Speaker(StoryRow row)
    {
        var words = Fold.Content(row.Holders[0].Name);
        return (words, row.Holders[0].Named ? words : []);
    }

    /// <summary>Who or what the last statement before it in the paragraph was about.</summary>
    private static (ImmutableArray<string> Meant, ImmutableArray<string> Names) Before(
        string head,
        StoryRow row,
        ImmutableArray<StoryRow> rows
    )
    {
        for (var at = row.Number - 1; at >= 0 && IsBeside(rows[at], row); at--)
        {
            var says = rows[at].Proposition;
            var subject = says.Agent.IsEmpty ? says.Patient : says.Agent;
            ImmutableArray<string> names = [.. subject.Where(says.Names.Contains)];
            if (!subject.IsEmpty && (OfThings.Contains(head) || !names.IsEmpty))
                return (subject, names);
        }
        return ([], []);
    }

    private static bool IsBeside(StoryRow before, StoryRow row) =>
        before.Article.Id == row.Article.Id && ParagraphOf(before) == ParagraphOf(row);

    private static TextSpan ParagraphOf(StoryRow row)
    {
        var start = row.Statement.Content.IsEmpty ? 0 : row.Statement.Content[0].Start;
        return row.Article.Reading.Paragraphs.FirstOrDefault(paragraph => paragraph.Contains(start));
    }

    private static ImmutableArray<string> Joined(ImmutableArray<string> one, ImmutableArray<string> other) =>
        [.. one.Concat(other).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
