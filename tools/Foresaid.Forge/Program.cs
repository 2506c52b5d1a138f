using Foresaid.Forge;

// One verb a table or model. Every verb reads ../shared/data and writes into src/Foresaid/Lexicon.
switch (args.FirstOrDefault())
{
    case "likelihood":
        LikelihoodTable.Make(Folders.Data, Folders.Lexicon);
        return 0;
    default:
        Console.Error.WriteLine("Usage: forge likelihood");
        return 64;
}
