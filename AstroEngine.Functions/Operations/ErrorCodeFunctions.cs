using System.Globalization;
using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Operations;

/// <summary>The catalogue of error codes: what each means and what to do about it.</summary>
public static class ErrorCodeFunctions
{
    /// <summary>Answers <c>/errors/codes</c>: all of them.</summary>
    [Function("ErrorCodes")]
    public static IResult All([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "errors/codes")] HttpRequest request) =>
        JsonDocumentResult.OfList(ErrorCodesDocument.Create(), ServiceJson.Readable.ErrorCodesDocument);

    /// <summary>Answers <c>/errors/codes/{number}</c>: one of them.</summary>
    [Function("ErrorCode")]
    public static IResult One([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "errors/codes/{number}")] HttpRequest request, string number)
    {
        var type = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? Problems.Types.FirstOrDefault(t => t.Code == code)
            : null;
        return type is null
            ? throw new ProblemException(Problems.UnknownCode(number))
            : JsonDocumentResult.OfList(ErrorCodeEntry.Of(type), ServiceJson.Readable.ErrorCodeEntry);
    }
}
