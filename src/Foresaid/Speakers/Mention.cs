using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>How a text takes up one who may speak.</summary>
internal enum MentionSort
{
    /// <summary>By a proper name.</summary>
    Name,

    /// <summary>By what they are: "the minister", "analysts".</summary>
    Description,
    Pronoun,
}

/// <summary>What a pronoun or a title gives away of a person; of bodies and things <see cref="Neuter"/>.</summary>
internal enum Gender
{
    Open,
    Male,
    Female,
    Neuter,
}

/// <summary>What a name or a noun shows of the thing it stands for.</summary>
internal enum Nature
{
    /// <summary>Nothing certain: a capitalised word that no list knows.</summary>
    Open,
    Person,
    Body,
    Media,

    /// <summary>A state by its name.</summary>
    State,

    /// <summary>The seat of a state's government.</summary>
    Capital,

    /// <summary>A building or a street that stands for a body.</summary>
    Seat,

    /// <summary>Any other place.</summary>
    Place,
    Group,
    Document,
}

/// <summary>One place in the text that takes up one who may speak.</summary>
internal sealed record Mention
{
    public required MentionSort Sort { get; init; }

    /// <summary>The words that are kept as the mention: the name without titles, the description, the pronoun.</summary>
    public required TokenRange Words { get; init; }

    /// <summary>All the words around it that belong to it: title, role, apposition.</summary>
    public required TokenRange Extent { get; init; }
    public required Nature Nature { get; init; }
    public Gender Gender { get; init; }
    public bool Plural { get; init; }

    /// <summary>"the agency", "this agency": it takes up something known.</summary>
    public bool Definite { get; init; }

    /// <summary>The nature stands on more than the shape of the name.</summary>
    public bool Sure { get; init; }

    /// <summary>Lemma of the head noun of a description, or of the title of a name; empty where there is none.</summary>
    public string Noun { get; init; } = "";
    public TokenRange Role { get; init; }
    public TokenRange Affiliation { get; init; }

    /// <summary>Words in brackets after it that are another name for it.</summary>
    public TokenRange Bracketed { get; init; }
    public required int Sentence { get; init; }
    public bool Subject { get; init; }
}
