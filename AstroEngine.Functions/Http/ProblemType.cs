namespace AstroEngine.Functions.Http;

/// <summary>A kind of problem.</summary>
/// <param name="Slug">The last part of its type URI.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">A number: 1000 validation, 2000 calculation, 3000 infrastructure, 5000 internal.</param>
/// <param name="Title">The kind in words.</param>
internal sealed record ProblemType(string Slug, int Status, int Code, string Title)
{
    /// <summary>The type URI: an identifier that stays the same between releases and hosts.</summary>
    public string Uri => $"https://astroengine.example/errors/{Slug}";
}
