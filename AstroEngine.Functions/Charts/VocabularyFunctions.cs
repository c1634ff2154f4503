using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts;

/// <summary>Lists of the names that requests may use.</summary>
public static class VocabularyFunctions
{
    /// <summary>Answers <c>/zodiacs</c>.</summary>
    [Function("Zodiacs")]
    public static IResult Zodiacs([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "zodiacs")] HttpRequest request) =>
        JsonDocumentResult.OfList(ZodiacsDocument.Create(), ServiceJson.Readable.ZodiacsDocument);

    /// <summary>Answers <c>/house-systems</c>.</summary>
    [Function("HouseSystems")]
    public static IResult HouseSystems([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "house-systems")] HttpRequest request) =>
        JsonDocumentResult.OfList(HouseSystemsDocument.Create(), ServiceJson.Readable.HouseSystemsDocument);

    /// <summary>Answers <c>/vocabulary</c>.</summary>
    [Function("Vocabulary")]
    public static IResult Vocabulary([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "vocabulary")] HttpRequest request) =>
        JsonDocumentResult.OfList(VocabularyDocument.Create(), ServiceJson.Readable.VocabularyDocument);
}
