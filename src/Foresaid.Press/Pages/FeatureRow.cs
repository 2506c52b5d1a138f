namespace Foresaid.Press.Pages;

/// <summary>Fills one row from left to right.</summary>
internal ref struct FeatureRow(Span<float> row)
{
    private readonly Span<float> _row = row;
    private int _next;

    public void Add(float value) => _row[_next++] = value;

    public void Add(bool value) => _row[_next++] = value ? 1 : 0;

    public readonly void Set(int feature, float value) => _row[feature] = value;
}
