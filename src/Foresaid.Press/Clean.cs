using System.Collections.Immutable;

namespace Foresaid.Press;

/// <summary>An article without what stood around it on the page.</summary>
/// <param name="Article">What the reader reads.</param>
/// <param name="Byline">Who wrote it, as the page prints it, without "By"; several are parted by "; ". Null when it does not say.</param>
/// <param name="Wire">The agency that the text credits ("AP", "agencies"); null when it credits none.</param>
/// <param name="Kind">"article", "stub" (a paywall or teaser cut it off), "text" (given as text), "item" (a feed's entry).</param>
/// <param name="Doubts">What a person should know of how it was found; each a sentence. Never default.</param>
public sealed record Clean(Article Article, string? Byline, string? Wire, string Kind, ImmutableArray<string> Doubts);

/// <summary>One piece of an input: an article, or the reason why there is none.</summary>
/// <param name="Part">1, 2 ... within an input that holds several (a feed, JSON Lines); null where the input is one article.</param>
/// <param name="Clean">Null exactly when <paramref name="Error"/> is not.</param>
/// <param name="Raw">The bytes that this piece came from: the page, the feed's entry, the JSON line.</param>
/// <param name="Error">For the person: which input, what is wrong, what to do.</param>
public sealed record PressResult(int? Part, Clean? Clean, byte[] Raw, string? Error);
