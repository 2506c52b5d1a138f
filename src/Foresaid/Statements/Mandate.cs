using System.Collections.Frozen;

namespace Foresaid.Statements;

/// <summary>For whom the speaker of one statement can announce decisions.</summary>
/// <param name="Words">Words of its names, its affiliation and its source, in lower case.</param>
/// <param name="Bodies">Nouns for the bodies whose acts are its own: "club", "team" of a coach.</param>
/// <param name="IsBody">A body speaks, or one that lends it a voice alone: its spokesman.</param>
/// <param name="HasChief">The body has a chief whose going and coming it announces.</param>
/// <param name="HasOffice">A body, a holder of an office, or one who belongs to a body.</param>
/// <param name="Belongs">The source is told by a pronoun for a body: "its finance director".</param>
internal sealed record Mandate(
    FrozenSet<string> Words,
    FrozenSet<string> Bodies,
    bool IsBody,
    bool HasChief,
    bool HasOffice,
    bool Belongs
);
