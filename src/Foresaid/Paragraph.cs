namespace Foresaid;

/// <summary>One paragraph of a text, without the white space around it.</summary>
public readonly record struct Paragraph(TextSpan Span, Zone Zone);
