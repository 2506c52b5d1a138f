namespace Foresaid.Speakers;

/// <summary>The names of the rules by which a mention leads to its speaker; <c>specs/speakers.md</c> has an example of each.</summary>
internal static class Rules
{
    internal static readonly RuleId Name = new("speakers.name");
    internal static readonly RuleId Surname = new("speakers.surname");
    internal static readonly RuleId SurnameAmbiguous = new("speakers.surname-ambiguous");
    internal static readonly RuleId Acronym = new("speakers.acronym");
    internal static readonly RuleId ShortName = new("speakers.short-name");
    internal static readonly RuleId ShortNameAmbiguous = new("speakers.short-name-ambiguous");
    internal static readonly RuleId Metonym = new("speakers.metonym");
    internal static readonly RuleId MetonymOfState = new("speakers.metonym-of-state");
    internal static readonly RuleId Pronoun = new("speakers.pronoun");
    internal static readonly RuleId PronounAmbiguous = new("speakers.pronoun-ambiguous");
    internal static readonly RuleId PronounAlone = new("speakers.pronoun-alone");
    internal static readonly RuleId Description = new("speakers.description");
    internal static readonly RuleId SamePhrase = new("speakers.same-phrase");
    internal static readonly RuleId Unnamed = new("speakers.unnamed");
    internal static readonly RuleId UnnamedGroup = new("speakers.unnamed-group");
    internal static readonly RuleId TitleThenName = new("speakers.title-then-name");
    internal static readonly RuleId HeadlineNoun = new("speakers.headline-noun");
    internal static readonly RuleId Outlet = new("speakers.outlet");
    internal static readonly RuleId OuterVoice = new("speakers.outer-voice");
    internal static readonly RuleId ToldTwice = new("speakers.told-twice");
}
