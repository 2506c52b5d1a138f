using Foresaid.Cli.Tables;
using Foresaid.Ledger;

namespace Foresaid.Cli.Asking;

/// <summary>Which story is meant where the person names one, or none.</summary>
internal static class StoryHeads
{
    /// <returns>Null: all articles.</returns>
    /// <exception cref="WrongUseException">There is no story of that name, or several and none was named.</exception>
    public static StoryHead? Choose(LedgerFile file, string? name, Surroundings surroundings)
    {
        var heads = file.Stories();
        if (name is not null)
            return Named(heads, name, file.Path);
        if (heads.Count > 1)
            throw new WrongUseException($"{file.Path} holds several stories: say which with --story. {List(heads)}");
        if (heads.Count == 0)
            surroundings.Say(
                "No story was laid: all articles are told as one, named \"all\". Lay one with: foresaid story new NAME --about \"names and words\""
            );
        return heads.Count == 1 ? heads[0] : null;
    }

    /// <summary>As <see cref="Choose"/>, where all articles together will not do.</summary>
    public static StoryHead ChooseLaid(LedgerFile file, string? name, Surroundings surroundings)
    {
        var heads = file.Stories();
        if (heads.Count == 0)
            throw new WrongUseException(
                $"{file.Path} holds no story yet. Lay one with: foresaid story new NAME --about \"names and words\""
            );
        return Choose(file, name, surroundings)
            ?? throw new WrongUseException(
                $"\"{LedgerFile.AllArticles}\" is every article: none is put in or taken out."
            );
    }

    private static StoryHead? Named(IReadOnlyList<StoryHead> heads, string name, string path)
    {
        if (heads.FirstOrDefault(head => head.Name == name) is { } exact)
            return exact;
        if (name == LedgerFile.AllArticles)
            return null;
        if (heads.Where(head => head.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList() is [var only])
            return only;
        throw new WrongUseException(
            heads.Count == 0
                ? $"{path} holds no story yet, so none named '{Screen.Plain(name)}'. Lay it with: foresaid story new NAME --about \"names and words\""
                : $"{path} holds no story named '{Screen.Plain(name)}'. {List(heads)}"
        );
    }

    private static string List(IReadOnlyList<StoryHead> heads) =>
        "It holds: " + string.Join(", ", heads.Select(head => Screen.Plain(head.Name)));
}
