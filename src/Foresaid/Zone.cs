namespace Foresaid;

/// <summary>The part of an article that a paragraph or a statement stands in.</summary>
public enum Zone
{
    Body,
    Headline,

    /// <summary>A summary, standfirst or bullet block set apart from the body.</summary>
    Abstract,
    Heading,
    Caption,
}
