namespace Foresaid.Press.Decoding;

/// <summary>The characters that bytes stand for, and what is doubtful about them.</summary>
/// <param name="Text">Without lone surrogates; a leading byte-order mark is kept as U+FEFF.</param>
/// <param name="Encoding">Name by the WHATWG or IANA label, lower case.</param>
/// <param name="Doubt">A sentence for a person; null when there is nothing to doubt.</param>
internal sealed record Decoded(string Text, string Encoding, string? Doubt);
