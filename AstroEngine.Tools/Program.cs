using AstroEngine.Tools;

return await PackCommand.RunAsync(args);
