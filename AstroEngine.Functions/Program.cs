using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Http;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<ProblemDetailsMiddleware>();
builder.Services.AddAstroEngine(builder.Configuration);
HostLogging.Configure(builder);
builder.Build().Run();
