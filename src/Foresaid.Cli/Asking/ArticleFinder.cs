using System.CommandLine;
using Foresaid.Cli.Tables;
using Foresaid.Ledger;

namespace Foresaid.Cli.Asking;

/// <summary>Finds an article of the ledger by its address, by the file that it came from, or by the beginning of its text's hash.</summary>
internal static class ArticleFinder
{
    public const string Form =
        "its address, the file it was added from, or the eight digits that 'foresaid story show' prints";

    public static Argument<T> Argument<T>(ArgumentArity? arity = null) =>
        new("ARTICLE") { Description = $"An article: {Form}", Arity = arity ?? ArgumentArity.ExactlyOne };

    /// <exception cref="NotThereException">The ledger has no such article.</exception>
    /// <exception cref="WrongUseException">Several are meant.</exception>
    public static ArticleRow Find(LedgerFile file, string given)
    {
        var articles = file.Articles().ToList();
        var found = articles.Where(article => article.Id == given || article.Url == given).ToList();
        if (found.Count == 0)
            found = [.. articles.Where(article => article.Url is { } url && Bare(url) == Bare(given))];
        if (found.Count == 0 && Ids.IsBeginning(given))
            found =
            [
                .. articles.Where(article => Ids.Begins(article.TextHash, given) || Ids.Begins(article.Id, given)),
            ];
        if (found.Count == 0 && File.Exists(given))
            found = OfFile(file, given, articles);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new NotThereException(
                $"{Screen.Plain(given)}: the ledger has no such article. Name it by {Form}; or add it with: foresaid add"
            ),
            _ => throw new WrongUseException(
                $"{Screen.Plain(given)}: several articles are meant; name one of them:\n"
                    + string.Join('\n', found.Select(article => $"  {Handle(article)}  {Talk.Short(article.Title)}"))
            ),
        };
    }

    /// <summary>Eight digits by which a person can name any article, whatever its address.</summary>
    public static string Handle(ArticleRow article) => Citation.Short(article.TextHash);

    /// <summary>As the file reads now: an article is known by its address, or by its words.</summary>
    private static List<ArticleRow> OfFile(LedgerFile file, string path, List<ArticleRow> articles)
    {
        var intake = new Intake(Choices.Press([path], "auto", null, null, null), ledger: file);
        var ids = intake
            .Read([new Input(path, () => File.OpenRead(path), null)])
            .Select(piece => piece.Reading?.Article.Id)
            .ToHashSet();
        return [.. articles.Where(article => ids.Contains(article.Id))];
    }

    /// <summary>Without what people leave out when they type an address.</summary>
    private static string Bare(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        var bare = (start < 0 ? address : address[(start + 3)..]).TrimEnd('/');
        return bare.StartsWith("www.", StringComparison.Ordinal) ? bare[4..] : bare;
    }
}
