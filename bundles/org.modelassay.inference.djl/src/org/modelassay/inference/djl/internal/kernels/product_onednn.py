# The matrix product beneath linear maps, by oneDNN for more than one vector: on processors that are not Intel's it uses
# wider registers than the library that the engine takes by itself. It knows no gradients.


def product(self, x: Tensor, w: Tensor, bias: Optional[Tensor]) -> Tensor:
  if w.dtype == torch.float32 and x.numel() > w.size(1) and w.stride(1) == 1 and not w.is_cuda:
    return ops.mkldnn._linear_pointwise(x, w, bias, "none", annotate(List[Optional[number]], []), "")
  return torch.linear(x, w, bias)
