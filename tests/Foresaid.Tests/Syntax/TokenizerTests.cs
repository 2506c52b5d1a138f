using Foresaid.Syntax;

namespace Foresaid.Tests.Syntax;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("I don't think Kim's plan can't fail.", "I do n't think Kim 's plan ca n't fail .")]
    [InlineData("the Workers’ Party’s “exact” course", "the Workers ’ Party ’s “ exact ” course")]
    [InlineData("She cannot say what they'd've done", "She can not say what they 'd 've done")]
    [InlineData("a wait-and-see, anti-American e-mail", "a wait - and - see , anti-American e-mail")]
    [InlineData("$13bn, US$1,500.50 and 5pm", "$ 13 bn , US$ 1,500.50 and 5 pm")]
    [InlineData("U.S. Forces, a.m. and p. 55", "U.S. Forces , a.m. and p. 55")]
    [InlineData("Gen. J. R. Smith Jr. of Acme Corp. spoke", "Gen. J. R. Smith Jr. of Acme Corp. spoke")]
    [InlineData("see https://a.example/b_(c). Or a.b@c.example.", "see https://a.example/b_(c) . Or a.b@c.example .")]
    [InlineData("in the '90s or 1980's, 2026-02-08, 10-12", "in the '90s or 1980's , 2026-02-08 , 10 - 12")]
    [InlineData("well... no -- yes?! AT&T", "well ... no -- yes ?! AT&T")]
    [InlineData("it is No. 5. He said no.", "it is No. 5 . He said no .")]
    [InlineData("김정은 위원장은 말했다.", "김정은 위원장은 말했다 .")]
    public void Cuts_as_universal_dependencies_do(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TokensOf(text)));

    private static IEnumerable<string> TokensOf(string content)
    {
        var text = new SourceText(content);
        var tokens = new Tokenizer().Tokenize(text, [new Paragraph(new TextSpan(0, text.Length), Zone.Body)]);
        return Enumerable.Range(0, tokens.Count).Select(index => text[tokens[index]].ToString());
    }
}
