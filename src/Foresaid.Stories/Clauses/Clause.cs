using System.Collections.Immutable;
using Foresaid.Stories.Propositions;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Clauses;

/// <summary>One thing that a statement, a question or an if-part says, made ready for holding against others.</summary>
internal sealed record Clause
{
    public Clause(Proposition says, bool isNegated, string words, Window? about)
    {
        (Says, IsNegated, Words, About) = (says, isNegated, words, about);
        (Happenings, var isLoose) = HappeningNames.Of(says, words);
        var named = Happenings.SelectMany(name => new[] { name.Class, name.Word }).ToImmutableArray();
        Core = Plain(says.Terms.Where(term => !named.Contains(term)));
        // Where the verb was not seen for one, nobody can tell who does it to whom.
        Agent = isLoose ? [] : Plain(says.Agent.Where(IsPart));
        Patient = isLoose ? [] : Plain(says.Patient.Where(IsPart));
        var names = Plain(says.Names);
        Heads = HeadsOf(words, Patient);
        AgentNames = [.. Agent.Where(names.Contains)];
        PatientNames = [.. Patient.Where(names.Contains)];
        Ordinals = [.. says.Terms.Where(term => Terms.IsOrdinal(term) && !IsRank(term))];

        // What happens takes no part in itself: "the launch" in "the launch will take place".
        bool IsPart(string term) => !Happenings.Any(name => name.Class == term && name.Word != says.Predicate);
    }

    public Proposition Says { get; }

    /// <summary>True when it is told as not so.</summary>
    public bool IsNegated { get; init; }
    public string Words { get; }
    public Window? About { get; init; }

    /// <summary>What happens; more than one where the words leave it open.</summary>
    public ImmutableArray<HappeningName> Happenings { get; }

    /// <summary>Sorted: every term but the happening itself.</summary>
    public ImmutableArray<string> Core { get; private init; }
    public ImmutableArray<string> Agent { get; private init; }
    public ImmutableArray<string> Patient { get; private init; }

    /// <summary>The nouns that the words of the patient end in: "shop" of "the museum shop", both of "the law and the ban".</summary>
    public ImmutableArray<string> Heads { get; private init; }
    public ImmutableArray<string> AgentNames { get; private init; }
    public ImmutableArray<string> PatientNames { get; private init; }

    /// <summary>"12th": which of several of its kind is meant.</summary>
    public ImmutableArray<string> Ordinals { get; }

    /// <summary>"The launch", "a verdict": a happening without anybody who takes part. In its story it is the one that is talked of.</summary>
    public bool IsBareEvent =>
        Core.IsEmpty && Happenings.Any(name => HappeningLexicon.Shared.Noun(name.Word) is not null);

    /// <summary>The clause without the names that the other lacks: those are what "who" asks for.</summary>
    public Clause WithoutNamesNotOf(Clause other)
    {
        ImmutableArray<string> given = [.. Plain(Says.Names).Where(name => !other.Core.Contains(name))];
        return given.IsEmpty
            ? this
            : this with
            {
                Core = Core.RemoveRange(given),
                Agent = Agent.RemoveRange(given),
                Patient = Patient.RemoveRange(given),
                AgentNames = AgentNames.RemoveRange(given),
                PatientNames = PatientNames.RemoveRange(given),
                Heads = Heads.RemoveRange(given),
            };
    }

    public bool Is(string happening) => Happenings.Any(name => name.Class == happening);

    private static ImmutableArray<string> HeadsOf(string words, ImmutableArray<string> slot)
    {
        var heads = ImmutableArray.CreateBuilder<string>();
        string? last = null;
        foreach (var word in PlainLine.Of(words).Words.Append(""))
        {
            var part = word.Length == 0 ? null : PartOf(slot, Plain([word])[0]);
            if (part is null && last is not null)
                heads.Add(last);
            last = part;
        }
        return heads.ToImmutable();
    }

    /// <summary>The term that stands for a word: itself, or the class of the happening that it names ("probe").</summary>
    private static string? PartOf(ImmutableArray<string> slot, string word) =>
        slot.Contains(word) ? word
        : HappeningLexicon.Shared.Noun(word) is { Class: var named } && slot.Contains(named) ? named
        : null;

    /// <summary>A name that looks like a plural keeps its end here and loses it there: for comparing none has one.</summary>
    private static ImmutableArray<string> Plain(IEnumerable<string> terms) =>
        [
            .. terms
                .Select(term =>
                    term.Length > 3 && term[^1] == 's' && term[^2] is not ('s' or 'u' or 'i') ? term[..^1] : term
                )
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>First and second are ranks and titles as often as numbers of a series.</summary>
    private static bool IsRank(string ordinal) => ordinal is "1th" or "2th";
}
