# The feed-forward part of a block, gated (two branches multiplied) or plain.


def activate(self, x: Tensor) -> Tensor:
  if self.activation == 0:
    return torch.silu(x)
  if self.activation == 1:
    return torch.gelu(x, approximate="none")
  if self.activation == 2:
    return torch.gelu(x, approximate="tanh")
  return torch.relu(x)


def mlp(self, h: Tensor, weights: Dict[str, Tensor], layer: int) -> Tensor:
  site = self.site_of(layer)
  if "mlp.gate.weight" in weights:
    pre, line = self.linears(h, weights, layer, ["mlp.gate", "mlp.up"])
    if self.hooked:
      pre = self.visit(site + AT_MLP_PRE, pre, 1, -1, -1)
      line = self.visit(site + AT_MLP_PRE_LINEAR, line, 1, -1, -1)
    post = self.activate(pre) * line
  else:
    pre = self.linear(h, weights, layer, "mlp.up")
    if self.hooked:
      pre = self.visit(site + AT_MLP_PRE, pre, 1, -1, -1)
    post = self.activate(pre)
  if self.hooked:
    post = self.visit(site + AT_MLP_POST, post, 1, -1, -1)
  out = self.linear(post, weights, layer, "mlp.down")
  if "ln2.post.weight" in weights:
    out = self.norm(out, weights, "ln2.post", -1)
  return out
