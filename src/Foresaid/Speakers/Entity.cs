using Foresaid.Syntax;

namespace Foresaid.Speakers;

/// <summary>One who is taken up in a text, while its mentions are being gathered.</summary>
internal sealed class Entity
{
    private Entity? _same;
    private int _grade = -1;

    public Nature Nature { get; set; }

    /// <summary>The nature stands on a list, a title or a noun, not on the shape of the name.</summary>
    public bool Sure { get; set; }
    public Gender Gender { get; set; }
    public bool Plural { get; set; }
    public bool Named { get; set; }
    public bool Metonym { get; set; }

    /// <summary>The outlet of the article.</summary>
    public bool Outlet { get; set; }

    /// <summary>The words kept as its name.</summary>
    public TokenRange Name { get; set; }
    public TokenRange Role { get; private set; }
    public TokenRange Affiliation { get; private set; }

    /// <summary>Nouns by which the text can take it up again.</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);
    public List<TokenRange> Mentions { get; } = [];

    /// <summary>Those of the mentions that are names or descriptions.</summary>
    public List<TokenRange> Namings { get; } = [];

    /// <summary>The one that this one turned out to be; itself when it is none's.</summary>
    public Entity Same
    {
        get
        {
            var entity = this;
            while (entity._same is { } other)
                entity = other;
            return entity;
        }
    }

    public bool IsPerson => Nature == Nature.Person;

    /// <summary>Keeps the fullest of the roles that the text gives: one with its affiliation above one without, a description above a title.</summary>
    public void Describe(TokenRange role, TokenRange affiliation, bool titleOnly)
    {
        var grade = (affiliation.IsEmpty ? 0 : 2) + (role.IsEmpty ? 0 : 2) + (titleOnly ? 0 : 1);
        if (role.IsEmpty && affiliation.IsEmpty || grade <= _grade)
            return;
        (Role, Affiliation, _grade) = (role, affiliation, grade);
    }

    /// <summary>Everything of this one goes to another.</summary>
    public void Become(Entity other)
    {
        other.Mentions.AddRange(Mentions);
        other.Namings.AddRange(Namings);
        other.Nouns.UnionWith(Nouns);
        other.Describe(Role, Affiliation, titleOnly: false);
        _same = other;
    }
}
